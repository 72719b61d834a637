package org.xinghe.organisation;

import org.xinghe.shared.Code;
import org.xinghe.shared.Malformed;

/// A division of the country by its six-digit code (GB/T 2260).
public record RegionCode(String value) implements Code {

    public RegionCode {
        if (!value.matches("\\d{6}")) {
            throw new Malformed("region's code of six digits", value);
        }
    }

    public static RegionCode of(String text) {
        return new RegionCode(text);
    }

    /// The code of the province that this region lies in.
    public RegionCode province() {
        return new RegionCode(value.substring(0, 2) + "0000");
    }

    /// The code of the city that this region is or lies in; a province's own code for a province.
    public RegionCode city() {
        return new RegionCode(value.substring(0, 4) + "00");
    }

    /// Whether another region is this one or lies in it.
    public boolean contains(RegionCode other) {
        return equals(other) || equals(other.city()) || equals(other.province());
    }

    @Override
    public String toString() {
        return value;
    }
}
