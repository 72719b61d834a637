/// The pages of notices: taking in, confirming, recipients, release and receipts at the issuers' desks; the letter and
/// its receipt at the desks of the units that it went to.
@NullMarked
package org.xinghe.notice.web;

import org.jspecify.annotations.NullMarked;
