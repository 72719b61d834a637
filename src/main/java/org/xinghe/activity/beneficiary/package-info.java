/// Whom activities reached: by group, place and way of counting.
///
/// Others read [org.xinghe.activity.beneficiary.BeneficiaryFigures].
@NullMarked
@NamedInterface("beneficiary")
package org.xinghe.activity.beneficiary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
