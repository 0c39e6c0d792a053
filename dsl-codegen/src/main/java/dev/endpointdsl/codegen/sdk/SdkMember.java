package dev.endpointdsl.codegen.sdk;

import dev.endpointdsl.codegen.model.MemberModel;
import java.util.Optional;

/**
 * A member that the SDK's class has, with the methods to call.
 *
 * @param member the member
 * @param setter the builder's method; for an enum the one that takes a string, for a list the one
 *     that takes a collection
 * @param accessor the value's method; for an enum the one that returns a string
 * @param existence the method that distinguishes an unset list or map from an empty one, if any
 * @param number the type of number that the methods have for the member's string, if they do
 * @param enums the enums that other methods of the builder take for it
 * @param deprecated whether one of the methods is deprecated
 */
public record SdkMember(
    MemberModel member,
    String setter,
    String accessor,
    Optional<String> existence,
    Optional<SdkNumber> number,
    SdkEnums enums,
    boolean deprecated) {}
