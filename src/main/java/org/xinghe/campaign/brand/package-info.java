/// Brands: what units have made their own within a campaign's strands, and the matrix of them.
///
/// A higher module says which activities may carry a brand, as [org.xinghe.campaign.brand.BrandActivities].
@NullMarked
@NamedInterface("brand")
package org.xinghe.campaign.brand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
