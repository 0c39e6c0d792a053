package dev.endpointdsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a DSL in the annotated package: immutable values with staged builders, enums, checks,
 * JSON and translation to the AWS SDK for Java, all generated from a service model.
 *
 * <pre>{@code
 * @GenerateDsl(
 *     model = "depot.smithy",
 *     operations = {"CreateDepot", "DescribeDepot"},
 *     sdkPackage = "software.amazon.awssdk.services.depot")
 * package com.example.depot;
 * }</pre>
 *
 * <p>It stands on a {@code package-info.java}, and {@code dsl-codegen} has to be on the annotation
 * processor path.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
public @interface GenerateDsl {

  /**
   * The files of the service model: Smithy IDL ({@code .smithy}) or its JSON syntax ({@code
   * .json}), read together as one model. A name is relative to the annotated package; one that
   * starts with {@code /} is relative to the root of the sources or resources. They are looked for
   * in the directories of the processor's option {@code endpointdsl.model.path}, on the source path
   * and the class path, among what is compiled, and in the source tree, in this order.
   */
  String[] model();

  /**
   * The operations, by name ({@code CreateEndpointConfig}) or, where a name is not unique, by shape
   * id. The input of each becomes a type that validates and becomes a request; an operation that
   * carries the trait {@code dev.endpointdsl.traits#readsBack} gives the other one's type {@code
   * from(...)} for its response instead.
   */
  String[] operations();

  /**
   * The AWS SDK package of the service, {@code software.amazon.awssdk.services.sagemaker}; its
   * {@code model} package is implied. Empty, the default, when there is no SDK: then nothing is
   * translated.
   */
  String sdkPackage() default "";

  /**
   * The enum of {@link Rule}s whose constants the model's traits name. Without it, the default,
   * violations of those traits are of {@link ShapeRule}s.
   */
  Class<?> ruleConstants() default void.class;

  /**
   * What checks a configuration as a whole: a {@link RuleSet} of the type that is made of the first
   * operation's input, with a constructor without parameters. It may stand in the annotated
   * package, and be as little visible as that allows. Without it, the default, only the model's
   * constraints are checked, and what {@link java.util.ServiceLoader} finds.
   */
  Class<?> rules() default void.class;
}
