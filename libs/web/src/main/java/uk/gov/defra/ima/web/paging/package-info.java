/** Lists page by page, with cursors that cannot be made up. */
package uk.gov.defra.ima.web.paging;
