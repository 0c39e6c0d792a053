package dev.endpointdsl.testkit.model;

/**
 * The error that the service returns for a call.
 *
 * @param status the HTTP status, from 400 to 599
 * @param code the name of the error, such as {@code ValidationException}
 * @param message the message
 */
public record ErrorResponse(int status, String code, String message) {}
