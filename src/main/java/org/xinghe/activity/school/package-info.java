/// Talks in schools: schools ask, speakers offer, the coordinator brings them together, the school agrees by a secret
/// link and says afterwards how it was. Pupils are counted, never named.
@NullMarked
package org.xinghe.activity.school;

import org.jspecify.annotations.NullMarked;
