package org.xinghe.activity.route;

/// What a group travels in.
public record Vehicle(String plate, int seats, String driverName, String driverPhone) {}
