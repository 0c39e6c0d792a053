package dev.endpointdsl;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates a DSL in the annotated package from a service model: immutable values with staged
 * builders, enums, checks, JSON, and translation to the AWS SDK for Java.
 *
 * <pre>{@code
 * @GenerateDsl(
 *     model = "depot.smithy",
 *     operations = {"CreateDepot", "DescribeDepot"},
 *     sdkPackage = "software.amazon.awssdk.services.depot")
 * package com.example.depot;
 * }</pre>
 *
 * <p>It is declared in a {@code package-info.java}, and {@code dsl-codegen} must be on the
 * annotation processor path.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
public @interface GenerateDsl {

  /**
   * The files of the service model: Smithy IDL ({@code .smithy}) or its JSON syntax ({@code
   * .json}), read together as one model. A name is relative to the annotated package; one that
   * starts with {@code /} is relative to the root of the sources or resources. The processor
   * searches the directories of its option {@code endpointdsl.model.path}, the source path, the
   * class path, the class output, and the source tree, in this order.
   */
  String[] model();

  /**
   * The operations, by name ({@code CreateEndpointConfig}) or, if the name is not unique, by shape
   * id; {@code "*"}, the default, stands for all others of the model. An operation that takes no
   * input or that the DSL does not support is left out, and so is a member such as a stream; a note
   * of the compiler names them. The input of each becomes a type that can be validated and
   * translated to a request. An operation with the trait {@code dev.endpointdsl.traits#readsBack}
   * instead adds {@code from(...)}, which takes its response, to the type of the operation that the
   * trait names.
   */
  String[] operations() default "*";

  /**
   * The operations and members to leave out, by name or shape id: {@code "DeleteDepot"}, {@code
   * "CreateDepotInput$Notes"}, {@code "com.example#CreateDepotInput$Notes"}. A structure that
   * requires an excluded member is left out too. Empty by default.
   */
  String[] exclude() default {};

  /**
   * The AWS SDK package of the service, {@code software.amazon.awssdk.services.sagemaker}; its
   * {@code model} package is implied. Empty, the default, if there is no SDK to translate to.
   */
  String sdkPackage() default "";

  /**
   * The enums of {@link Rule}s whose constants the model's traits name; no two of them have a
   * constant with the same name. Without any, the default, violations of those traits have {@link
   * ShapeRule}s.
   */
  Class<?>[] ruleConstants() default {};

  /**
   * The {@link RuleSet}s that check values of the operations' inputs as a whole. Each is a class
   * that is declared with {@code implements RuleSet<Type>}, where {@code Type} is the generated
   * type of one of the inputs. It must have a constructor without parameters, and may be
   * package-private if it is declared in the annotated package. Values of other types are checked
   * against the model's constraints and the rule sets that {@link java.util.ServiceLoader} finds.
   */
  Class<?>[] rules() default {};
}
