package dev.endpointdsl.formats.request;

import dev.endpointdsl.formats.model.ValueType;
import java.util.Optional;

/**
 * A value that placeholders refer to: a parameter of a Java method or of a CloudFormation template,
 * a variable of Terraform or of a shell.
 *
 * @param name its name in Java, {@code modelName}: an identifier that no other parameter has
 * @param source the reference in the text, {@code var.model_name}
 * @param type the type of the value; a string for a part of a template
 * @param fallback the value that the text gives for the case that there is no other
 */
public record RequestParameter(
    String name, String source, ValueType type, Optional<String> fallback) {}
