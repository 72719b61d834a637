package org.xinghe.demo;

import org.xinghe.shared.PersonId;

/// An account of the story that somebody may sign in with.
///
/// @param role what it is for, Chinese and English
record Account(String signInName, PersonId person, String role) {}
