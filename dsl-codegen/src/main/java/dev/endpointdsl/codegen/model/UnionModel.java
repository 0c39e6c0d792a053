package dev.endpointdsl.codegen.model;

import java.util.List;

/**
 * A union: an immutable value of which exactly one member is set.
 *
 * @param shapeName the name in the model
 * @param javaName the name in Java
 * @param sdkName the simple name of the AWS SDK's class
 * @param documentation the model's documentation (CommonMark), empty when it has none
 * @param members in the model's order; none of them is required
 */
public record UnionModel(
    String shapeName,
    String javaName,
    String sdkName,
    String documentation,
    List<MemberModel> members) {

  public UnionModel {
    members = List.copyOf(members);
  }
}
