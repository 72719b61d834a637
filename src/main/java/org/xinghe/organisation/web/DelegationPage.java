package org.xinghe.organisation.web;

import java.util.List;
import org.xinghe.web.ui.Choice;

/// The form in which a holder lets somebody act in a post.
///
/// @param lead what it means, with the holder's name and the post
/// @param people the people of the unit who may act
/// @param faults what was wrong, in words
public record DelegationPage(
        String unitPath,
        String unitName,
        String path,
        String lead,
        List<Choice> people,
        String name,
        String signInName,
        String phone,
        String mail,
        String from,
        String until,
        List<String> faults) {}
