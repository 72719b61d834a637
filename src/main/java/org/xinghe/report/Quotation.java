package org.xinghe.report;

/// Something named in a sentence. Quotation marks inside of it become single ones (GB/T 15834-2011, 4.8).
public final class Quotation {

    private Quotation() {}

    public static String of(String named) {
        return "“%s”".formatted(named.replace('“', '‘').replace('”', '’'));
    }
}
