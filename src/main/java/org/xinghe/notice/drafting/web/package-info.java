/// The pages on which own documents are drafted, checked and numbered.
@NullMarked
package org.xinghe.notice.drafting.web;

import org.jspecify.annotations.NullMarked;
