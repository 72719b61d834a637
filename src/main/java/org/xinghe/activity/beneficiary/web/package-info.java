/// The page that shows whom activities reached.
@NullMarked
package org.xinghe.activity.beneficiary.web;

import org.jspecify.annotations.NullMarked;
