package org.xinghe.report;

import org.springframework.data.relational.core.mapping.Table;

/// A typical experience (典型经验): what was in the way, what was done about it, what came of it.
@Table(schema = "report", name = "experience")
public record Experience(String title, String problem, String way, String result) {

    public Experience {
        title = title.strip();
        problem = problem.strip();
        way = way.strip();
        result = result.strip();
    }

    /// Whether nothing of it was written.
    public boolean saysNothing() {
        return (title + problem + way + result).isEmpty();
    }
}
