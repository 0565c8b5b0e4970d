package uk.gov.defra.ima.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * An RSA key that signs tokens.
 *
 * @param publicKey what the issuer publishes
 * @param privateKey what signs
 */
record SigningKey(RSAPublicKey publicKey, PrivateKey privateKey) {

    /** Key id in the header of every token, those of a stranger's key included: only the signature tells them apart. */
    static final String ID = "ima-test-key";

    private static final String PUBLIC = "ima.test.issuer.public-key";
    private static final String PRIVATE = "ima.test.issuer.private-key";

    /** The issuer's key, the same for all class loaders of this process. */
    static synchronized SigningKey ofIssuer() {
        if (System.getProperty(PRIVATE) == null) {
            SigningKey fresh = generate();
            System.setProperty(PUBLIC, Base64.getEncoder().encodeToString(fresh.publicKey.getEncoded()));
            System.setProperty(PRIVATE, Base64.getEncoder().encodeToString(fresh.privateKey.getEncoded()));
        }
        try {
            KeyFactory factory = KeyFactory.getInstance("RSA");
            return new SigningKey(
                    (RSAPublicKey) factory.generatePublic(new X509EncodedKeySpec(decoded(PUBLIC))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(decoded(PRIVATE))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot read the issuer's key", e);
        }
    }

    static SigningKey generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            return new SigningKey((RSAPublicKey) pair.getPublic(), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }

    /** Signs the first two parts of a token: RS256. */
    byte[] sign(String headerAndClaims) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(privateKey);
            signature.update(headerAndClaims.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign a token", e);
        }
    }

    private static byte[] decoded(String property) {
        return Base64.getDecoder().decode(System.getProperty(property));
    }
}
