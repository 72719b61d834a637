package org.xinghe.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What can be wrong with a data folder, each told in one sentence that says what to do.
final class FolderChecks {

    private static final long ROOM = 300L << 20;

    private FolderChecks() {}

    static void requireWritable(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "probe-", ".txt"));
        } catch (AccessDeniedException | java.nio.file.ReadOnlyFileSystemException denied) {
            throw notWritable(folder);
        } catch (IOException fault) {
            throw explain(folder, fault);
        }
        var room = Files.getFileStore(folder).getUsableSpace();
        if (room < ROOM) {
            throw full(folder, room);
        }
    }

    static void requireSameVersion(Path data, String major) throws IOException {
        var note = data.resolve("PG_VERSION");
        if (!Files.exists(note)) {
            return;
        }
        var found = Files.readString(note).strip();
        if (!found.equals(major)) {
            throw new DatabaseFault(
                    "数据目录 %s 属于 PostgreSQL %s，本程序带的是 %s：请用原来的版本导出数据，或改用另一个目录（XINGHE_DATA）。"
                            .formatted(data, found, major),
                    "The data folder belongs to PostgreSQL %s and this program brings %s: export with the old version, or name another folder by XINGHE_DATA."
                            .formatted(found, major));
        }
    }

    static DatabaseFault inUse(Path folder) {
        return new DatabaseFault(
                "数据目录 %s 正被另一个星河进程使用：请先停止它，或改用另一个目录（XINGHE_DATA）。".formatted(folder),
                "The data folder is in use by another running Xinghe: stop it, or name another folder by XINGHE_DATA.");
    }

    static DatabaseFault notStarted(Path folder, String output) {
        if (output.contains("No space left on device")) {
            return full(folder, 0);
        }
        if (output.contains("Operation not permitted") && output.contains("unshare")) {
            return new DatabaseFault(
                    "本机不允许以 root 身份启动数据库：请用普通用户运行 ./xinghe。",
                    "This machine does not let root start the database: run ./xinghe as an ordinary user.");
        }
        return new DatabaseFault(
                "数据库没有启动，日志在 %s，最后几行：%n%s%n".formatted(folder.resolve("server.log"), output.strip()),
                "The database did not start; its log is named above and its last lines are shown.");
    }

    static DatabaseFault explain(Path folder, IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return notWritable(folder);
        }
        if (String.valueOf(fault.getMessage()).contains("No space left on device")) {
            return full(folder, 0);
        }
        var why = new DatabaseFault(
                "数据目录 %s 无法使用（%s）：请检查后重试，或改用另一个目录（XINGHE_DATA）。".formatted(folder, fault),
                "The data folder cannot be used: check it, or name another folder by XINGHE_DATA.");
        why.initCause(fault);
        return why;
    }

    private static DatabaseFault notWritable(Path folder) {
        return new DatabaseFault(
                "数据目录 %s 不可写：请修改其权限，或改用另一个目录（XINGHE_DATA）。".formatted(folder),
                "The data folder is not writable: change its permissions, or name another folder by XINGHE_DATA.");
    }

    private static DatabaseFault full(Path folder, long room) {
        return new DatabaseFault(
                "数据目录 %s 所在磁盘空间不足（剩余 %,d MB）：请腾出至少 300 MB 后重试。".formatted(folder, room >> 20),
                "The disk is full: free at least 300 MB and start again.");
    }
}
