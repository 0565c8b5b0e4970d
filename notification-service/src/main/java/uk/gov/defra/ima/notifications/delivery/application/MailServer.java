package uk.gov.defra.ima.notifications.delivery.application;

/** The mail server that takes our mail. */
public interface MailServer {

    /**
     * Opens a line to it and says hello; nothing of any mail goes over the line yet.
     *
     * @throws MailServerAway when it does not answer, or does not want us
     */
    Line open();

    /** An open line. */
    interface Line extends AutoCloseable {

        /**
         * Hands over a mail.
         *
         * @param messageId its Message-ID, angle brackets included
         * @param address whom it is for
         * @param letter what it says
         * @return what is known of it afterwards
         */
        Answer send(String messageId, String address, Letter letter);

        /** Hangs up; a server that is gone by then is no failure. */
        @Override
        void close();
    }

    /** What is known of a mail after it was handed over; reasons name no person and no address. */
    sealed interface Answer {

        /** It took it. */
        record Taken() implements Answer {}

        /** It will not take it, now or later. */
        record Refused(String reason) implements Answer {}

        /** It did not take it, and may later. */
        record NotNow(String reason) implements Answer {}

        /** Whether it took it cannot be known. */
        record InDoubt(String reason) implements Answer {}
    }
}
