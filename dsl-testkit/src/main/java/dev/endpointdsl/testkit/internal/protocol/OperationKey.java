package dev.endpointdsl.testkit.internal.protocol;

/**
 * An operation of one API. Operations of two APIs can have the same name.
 *
 * @param api the API
 * @param name the name of the operation
 */
public record OperationKey(ServedApi api, String name) {}
