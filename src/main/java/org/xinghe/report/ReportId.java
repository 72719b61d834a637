package org.xinghe.report;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Which report.
public record ReportId(UUID value) implements Identifier {

    public static ReportId of(String text) {
        return new ReportId(Identifier.read(text));
    }

    public static ReportId fresh() {
        return new ReportId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
