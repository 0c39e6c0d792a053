package dev.endpointdsl.codegen.model;

/**
 * The circumstances in which the service adds a member to what it describes.
 *
 * @param beside the Java name of the member of the same structure beside which it is added
 * @param json the value that the service adds
 */
public record ServiceAddition(String beside, String json) {}
