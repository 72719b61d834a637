package org.xinghe.activity;

import org.springframework.data.relational.core.mapping.Table;

/// One address of what others published.
@Table(schema = "activity", name = "press_link")
record PressLine(String address) {}
