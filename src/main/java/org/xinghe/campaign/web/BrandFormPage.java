package org.xinghe.campaign.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Fact;

/// The form of a brand.
///
/// @param errors what is not right, by field
/// @param theirs what somebody else saved meanwhile, empty when nobody did
public record BrandFormPage(
        String title,
        String action,
        String listPath,
        String unitName,
        BrandForm form,
        List<Choice> strands,
        List<Choice> activities,
        Map<String, String> errors,
        List<Fact> theirs,
        boolean mayApprove) {

    public @Nullable String errorOf(String field) {
        return errors.get(field);
    }
}
