package org.xinghe.web.ui;

/// A word that leads somewhere: a crumb, a tab.
///
/// @param current whether it leads to where the reader is
public record Link(String label, String href, boolean current) {

    public static Link to(String label, String href) {
        return new Link(label, href, false);
    }
}
