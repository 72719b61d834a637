/// Sign-in, invitations and the administrators' page of people.
@NullMarked
package org.xinghe.identity.web;

import org.jspecify.annotations.NullMarked;
