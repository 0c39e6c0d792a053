package dev.endpointdsl.guards.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.endpointdsl.guards.architecture.ProductModule.API;
import static dev.endpointdsl.guards.architecture.ProductModule.AUTOSCALING;
import static dev.endpointdsl.guards.architecture.ProductModule.CHECKER;
import static dev.endpointdsl.guards.architecture.ProductModule.CLI;
import static dev.endpointdsl.guards.architecture.ProductModule.CODEGEN;
import static dev.endpointdsl.guards.architecture.ProductModule.DEPLOY;
import static dev.endpointdsl.guards.architecture.ProductModule.DEPLOY_AUTOSCALING;
import static dev.endpointdsl.guards.architecture.ProductModule.FORMATS;
import static dev.endpointdsl.guards.architecture.ProductModule.JSON;
import static dev.endpointdsl.guards.architecture.ProductModule.JUNIT5;
import static dev.endpointdsl.guards.architecture.ProductModule.RUNTIME;
import static dev.endpointdsl.guards.architecture.ProductModule.TESTKIT;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The arrows between modules. */
final class ModuleRules {

  static final ArchRule API_KNOWS_NO_MODULE =
      knowsOnly(
          API,
          Set.of(),
          "all modules, the compiler's plugins included, share it, so that it carries no JSON, no"
              + " AWS SDK and no generator to any of them");

  static final ArchRule JSON_KNOWS_API =
      knowsOnly(
          JSON,
          Set.of(API),
          "a DSL of any service reads and writes JSON with it, without SageMaker and without the"
              + " AWS SDK");

  static final ArchRule RUNTIME_KNOWS_JSON =
      knowsOnly(
          RUNTIME,
          Set.of(API, JSON),
          "a program that only builds configurations carries neither the deployer nor the local"
              + " server nor the generator");

  static final ArchRule AUTOSCALING_KNOWS_JSON =
      knowsOnly(
          AUTOSCALING,
          Set.of(API, JSON),
          "who scales otherwise carries no SageMaker client, and who does not scale carries no"
              + " Application Auto Scaling client");

  static final ArchRule DEPLOY_KNOWS_RUNTIME =
      knowsOnly(
          DEPLOY,
          Set.of(API, JSON, RUNTIME),
          "a program that deploys to production does not carry the local server");

  static final ArchRule DEPLOY_AUTOSCALING_KNOWS_DEPLOY =
      knowsOnly(
          DEPLOY_AUTOSCALING,
          Set.of(API, JSON, RUNTIME, AUTOSCALING, DEPLOY),
          "the scaling of a deployment is one of the parts that others can write, too");

  static final ArchRule FORMATS_KNOW_RUNTIME =
      knowsOnly(
          FORMATS,
          Set.of(API, JSON, RUNTIME),
          "a program that converts configurations deploys nothing, and a deployer needs no YAML");

  static final ArchRule CLI_KNOWS_WHAT_IT_OFFERS =
      knowsOnly(
          CLI,
          Set.of(API, JSON, RUNTIME, AUTOSCALING, DEPLOY, DEPLOY_AUTOSCALING, FORMATS, TESTKIT),
          "the command line offers what the other modules do, and generates nothing");

  static final ArchRule TESTKIT_KNOWS_RUNTIME =
      knowsOnly(
          TESTKIT,
          Set.of(API, JSON, RUNTIME),
          "the local server is what the deployer is tested with, so that it must not be made of"
              + " the deployer's own code");

  static final ArchRule JUNIT5_KNOWS_TESTKIT =
      knowsOnly(
          JUNIT5,
          Set.of(API, JSON, RUNTIME, TESTKIT),
          "tests that deploy nothing do not carry the deployer");

  static final ArchRule CODEGEN_KNOWS_API =
      knowsOnly(
          CODEGEN,
          Set.of(API),
          "the processor generates a DSL from any model, so that it must not depend on the one"
              + " that it generates for SageMaker");

  static final ArchRule CHECKER_KNOWS_API =
      knowsOnly(
          CHECKER,
          Set.of(API),
          "the checker reads the constraint annotations of any DSL and runs inside the user's"
              + " compiler, next to other plugins");

  static final List<ArchRule> ALL =
      List.of(
          API_KNOWS_NO_MODULE,
          JSON_KNOWS_API,
          RUNTIME_KNOWS_JSON,
          AUTOSCALING_KNOWS_JSON,
          DEPLOY_KNOWS_RUNTIME,
          DEPLOY_AUTOSCALING_KNOWS_DEPLOY,
          FORMATS_KNOW_RUNTIME,
          CLI_KNOWS_WHAT_IT_OFFERS,
          TESTKIT_KNOWS_RUNTIME,
          JUNIT5_KNOWS_TESTKIT,
          CODEGEN_KNOWS_API,
          CHECKER_KNOWS_API);

  private ModuleRules() {}

  private static ArchRule knowsOnly(
      ProductModule module, Set<ProductModule> known, String because) {
    Set<ProductModule> unknown = EnumSet.allOf(ProductModule.class);
    unknown.remove(module);
    unknown.removeAll(known);
    return noClasses()
        .that(module.classes())
        .should()
        .dependOnClassesThat(anyOf(unknown))
        .because(because);
  }

  private static DescribedPredicate<JavaClass> anyOf(Set<ProductModule> modules) {
    return DescribedPredicate.or(modules.stream().map(ProductModule::classes).toList());
  }
}
