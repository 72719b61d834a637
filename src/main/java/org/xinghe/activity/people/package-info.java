/// The people of an activity: who speaks, guides, hosts and organises, with title and organisation.
///
/// Others may use [org.xinghe.activity.people.ActivityPeople].
@NullMarked
@NamedInterface("people")
package org.xinghe.activity.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
