package org.xinghe.shared;

/// A short text that stands for something outside of Xinghe, such as a region's code. Stored as its value.
public interface Code {

    String value();
}
