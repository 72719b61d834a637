package org.xinghe.web;

/// One entry of the desk's navigation.
///
/// @param group the key of the heading it stands under: `look.group.work` (order 1–99), `look.group.campaign`
/// (100–199),
///     `look.group.units` (200–299) or `look.group.administration` (300–399)
/// @param label the key of its text
/// @param href where it leads
/// @param order its place, small numbers first
public record NavigationItem(String group, String label, String href, int order) {

    private static final String HOME = "/desk";

    /// Whether a page at this path, with or without a query, belongs to the entry. The home holds itself only.
    public boolean isCurrent(String path) {
        var bare = path.replaceFirst("\\?.*$", "");
        return bare.equals(href) || (!href.equals(HOME) && bare.startsWith(href + "/"));
    }
}
