/// The pages of an agenda: its table at the desk, its lines in public.
@NullMarked
package org.xinghe.activity.agenda.web;

import org.jspecify.annotations.NullMarked;
