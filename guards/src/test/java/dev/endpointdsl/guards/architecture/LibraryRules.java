package dev.endpointdsl.guards.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Set;

/** The packages that may use a library. */
final class LibraryRules {

  /** The generated roots, which declare {@code toRequest()} or {@code from(response)}. */
  private static final Set<String> ROOTS =
      Set.of(
          "EndpointConfig",
          "EndpointCreation",
          "EndpointUpdate",
          "InferenceComponent",
          "InferenceComponentRuntimeUpdate",
          "InferenceComponentUpdate",
          "Model",
          "ScalableTarget",
          "DeregisterScalableTarget",
          "DescribeScalableTargets",
          "ScalingPolicy",
          "DeleteScalingPolicy",
          "DescribeScalingPolicies",
          "ScheduledAction",
          "DeleteScheduledAction",
          "DescribeScheduledActions",
          "DescribeScalingActivities",
          "TagScalableTarget",
          "ListTagsOfScalableTarget");

  /** The packages of generated DSLs. */
  private static final Set<String> DSLS =
      Set.of("dev.endpointdsl.sagemaker", "dev.endpointdsl.autoscaling");

  static final ArchRule JAVA_SOURCE =
      onlyIn(
          resideInAnyPackage("dev.endpointdsl.codegen.emit..", "dev.endpointdsl.codegen.javasource")
              .as("the emitters"),
          "dev.endpointdsl.codegen.javasource",
          "emitters write what the model has decided, and a decision that needs source code would"
              + " be made once for each emitter");

  static final ArchRule SMITHY =
      onlyIn(
          resideInAnyPackage(
              "dev.endpointdsl.codegen.smithy..",
              "dev.endpointdsl.codegen.select..",
              "dev.endpointdsl.codegen.read.."),
          "software.amazon.smithy..",
          "the DSL's own model is complete: an emitter that reads Smithy shapes would decide again"
              + " what the readers have decided");

  static final ArchRule AWS_SDK =
      onlyIn(
          resideInAnyPackage(
                  "dev.endpointdsl.deploy..",
                  "dev.endpointdsl.cli.live..",
                  "dev.endpointdsl.cli.deploy..",
                  "dev.endpointdsl.testkit..",
                  "dev.endpointdsl.junit..")
              .or(translating())
              .or(taking())
              .as(
                  "generated roots, their translators, builders with their stages, dsl-deploy,"
                      + " commands that call the service and the test kit"),
          "software.amazon.awssdk..",
          "building, checking and reading JSON must not load a class of the AWS SDK, which takes"
              + " longer to start than all of them");

  static final ArchRule CLOUD_WATCH =
      onlyIn(
          resideInAnyPackage(
              "dev.endpointdsl.deploy.autoscaling",
              "dev.endpointdsl.deploy.autoscaling.internal.alarm..",
              "dev.endpointdsl.cli.live"),
          "software.amazon.awssdk.services.cloudwatch..",
          "programs without alarms do not carry the client, so that nothing but the command line,"
              + " whose distribution has it, may need it");

  static final ArchRule JACKSON =
      onlyIn(
          resideInAPackage("dev.endpointdsl.json.."),
          "tools.jackson..",
          "a new version of Jackson must change one module, and the others need no JSON library"
              + " of their own");

  static final ArchRule SNAKEYAML =
      onlyIn(
          resideInAPackage("dev.endpointdsl.formats.yaml.."),
          "org.snakeyaml..",
          "formats that have YAML share one tree with positions, and one set of limits");

  static final ArchRule PICOCLI =
      onlyIn(
          resideInAPackage("dev.endpointdsl.cli.."), "picocli..", "a library has no command line");

  static final ArchRule REFLECTION =
      noClasses()
          .that(
              ProductModule.API
                  .classes()
                  .or(ProductModule.JSON.classes())
                  .or(ProductModule.RUNTIME.classes())
                  .or(ProductModule.AUTOSCALING.classes())
                  .or(ProductModule.DEPLOY.classes())
                  .or(ProductModule.DEPLOY_AUTOSCALING.classes())
                  .and(not(resideInAPackage("dev.endpointdsl.deploy.internal.console")))
                  .as(
                      "classes that programs carry, except for a method that only newer JDKs"
                          + " have,"))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.lang.reflect..")
                  .or(JavaClass.Predicates.type(ClassLoader.class))
                  .or(JavaClass.Predicates.assignableTo(ObjectInputStream.class)))
          .orShould()
          .callMethodWhere(
              target(owner(type(Class.class)))
                  .and(
                      target(
                          nameMatching(
                              "forName|get(Declared)?(Field|Method|Constructor)s?|getResource.*")))
                  .as("look up classes, members or resources by name"))
          .because("a native image needs no metadata for them");

  static final List<ArchRule> ALL =
      List.of(JAVA_SOURCE, SMITHY, AWS_SDK, CLOUD_WATCH, JACKSON, SNAKEYAML, PICOCLI, REFLECTION);

  private LibraryRules() {}

  private static ArchRule onlyIn(
      DescribedPredicate<JavaClass> users, String library, String because) {
    return noClasses()
        .that(not(users))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because(because);
  }

  /** Their setters take constants of the SDK; BudgetsTest shows that this loads none of it. */
  private static DescribedPredicate<JavaClass> taking() {
    return DescribedPredicate.describe(
        "take constants",
        type ->
            DSLS.contains(type.getPackageName())
                && (type.isInterface() || type.getSimpleName().endsWith("Builder")));
  }

  private static DescribedPredicate<JavaClass> translating() {
    return DescribedPredicate.describe(
        "translate",
        type ->
            DSLS.contains(type.getPackageName())
                && (ROOTS.contains(type.getSimpleName())
                    || type.getSimpleName().endsWith("Translator")));
  }
}
