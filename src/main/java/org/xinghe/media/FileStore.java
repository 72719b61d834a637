package org.xinghe.media;

/// Keeps files by name. Names are ours, never a sender's.
interface FileStore {

    /// Writes a file whole or not at all.
    void write(String name, byte[] bytes);

    byte[] read(String name);
}
