/// The stops and the groups of an activity on the way: who is where at what time, in which vehicle, with whom.
///
/// Others may ask [org.xinghe.activity.route.RouteStops] and [org.xinghe.activity.route.RouteGroups].
@NullMarked
@NamedInterface("route")
package org.xinghe.activity.route;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
