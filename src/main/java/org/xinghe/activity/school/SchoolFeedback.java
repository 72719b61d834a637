package org.xinghe.activity.school;

import org.xinghe.activity.CountingMethod;

/// How it was, as the school says.
///
/// @param present how many listened
/// @param useful from 1 to 5
/// @param picturesAllowed whether the guardians of all pupils who can be seen on pictures agreed
public record SchoolFeedback(int present, CountingMethod method, int useful, String text, boolean picturesAllowed) {}
