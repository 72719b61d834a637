package org.xinghe.activity.web;

import java.util.List;
import org.xinghe.web.ui.Choice;

/// A line that says whom a record reached, with what may be chosen in it.
public record BeneficiaryField(
        int position,
        List<Choice> groups,
        List<Choice> places,
        String number,
        List<Choice> counted,
        List<Choice> methods) {}
