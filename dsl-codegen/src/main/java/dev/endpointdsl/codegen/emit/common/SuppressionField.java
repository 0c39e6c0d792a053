package dev.endpointdsl.codegen.emit.common;

import dev.endpointdsl.Suppression;
import dev.endpointdsl.codegen.javasource.ParameterizedTypeName;
import dev.endpointdsl.codegen.javasource.TypeName;
import java.util.List;

/** The field of a root's builder for the suppressions. */
public final class SuppressionField {

  public static final TypeName TYPE = ParameterizedTypeName.get(List.class, Suppression.class);

  /** The name of the field, and of the value's accessor. */
  public static final String NAME = "suppressions";

  private SuppressionField() {}
}
