package org.xinghe.activity;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Identifies one decision on the way of an activity to the public.
public record ApprovalStepId(UUID value) implements Identifier {

    public static ApprovalStepId of(String text) {
        return new ApprovalStepId(Identifier.read(text));
    }

    public static ApprovalStepId fresh() {
        return new ApprovalStepId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
