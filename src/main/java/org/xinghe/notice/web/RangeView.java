package org.xinghe.notice.web;

import java.util.List;
import org.xinghe.web.ui.Choice;

/// How far a notice may be passed on.
///
/// @param says how far it may go now, and who or what says so
/// @param choices empty when the reader may not say
public record RangeView(String says, List<Choice> choices, String path) {}
