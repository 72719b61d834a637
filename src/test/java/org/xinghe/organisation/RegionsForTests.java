package org.xinghe.organisation;

/// The shipped regions for tests of other modules that need no database.
public final class RegionsForTests {

    private RegionsForTests() {}

    public static Regions all() {
        return new Regions();
    }
}
