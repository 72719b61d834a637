/// What a supplement changes of a running campaign: proposed from its text, settled by an officer, done in the moment
/// the supplement goes out.
@NullMarked
@NamedInterface("revision")
package org.xinghe.campaign.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
