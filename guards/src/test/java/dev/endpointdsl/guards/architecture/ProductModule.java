package dev.endpointdsl.guards.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.endpointdsl.Rule;
import dev.endpointdsl.autoscaling.ScalableTarget;
import dev.endpointdsl.checker.EndpointDslPlugin;
import dev.endpointdsl.cli.EndpointDsl;
import dev.endpointdsl.codegen.DslProcessor;
import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.autoscaling.ScalingDeployer;
import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.junit.LocalSageMakerExtension;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.net.URL;
import java.nio.file.Path;

/** The published modules. */
enum ProductModule {
  API(
      "dsl-api",
      Rule.class,
      "dev.endpointdsl",
      "dev.endpointdsl.constraint..",
      "dev.endpointdsl.message..",
      "dev.endpointdsl.support.."),
  JSON("dsl-json", JsonReader.class, "dev.endpointdsl.json.."),
  CODEGEN("dsl-codegen", DslProcessor.class, "dev.endpointdsl.codegen.."),
  RUNTIME("dsl-runtime", EndpointConfig.class, "dev.endpointdsl.sagemaker.."),
  AUTOSCALING("dsl-autoscaling", ScalableTarget.class, "dev.endpointdsl.autoscaling.."),
  CHECKER("dsl-checker", EndpointDslPlugin.class, "dev.endpointdsl.checker.."),
  DEPLOY("dsl-deploy", EndpointDeployer.class, "dev.endpointdsl.deploy.."),
  DEPLOY_AUTOSCALING(
      "dsl-deploy-autoscaling", ScalingDeployer.class, "dev.endpointdsl.deploy.autoscaling.."),
  FORMATS("dsl-formats", Formats.class, "dev.endpointdsl.formats.."),
  CLI("dsl-cli", EndpointDsl.class, "dev.endpointdsl.cli.."),
  TESTKIT("dsl-testkit", LocalSageMaker.class, "dev.endpointdsl.testkit.."),
  JUNIT5("dsl-testkit-junit5", LocalSageMakerExtension.class, "dev.endpointdsl.junit..");

  private final String folder;
  private final Class<?> member;
  private final String packages;

  /**
   * @param folder the name of the module and of its folder
   * @param member a class of the module, by which its jar is found
   * @param packages ArchUnit's patterns of the module's packages
   */
  ProductModule(String folder, Class<?> member, String... packages) {
    this.folder = folder;
    this.member = member;
    this.packages = String.join(",", packages);
  }

  /** Returns the module's jar or class directory. */
  URL location() {
    return member.getProtectionDomain().getCodeSource().getLocation();
  }

  /** Returns the folder of the module's handwritten sources. */
  Path sources() {
    return Path.of(System.getProperty("project.root"), folder, "src", "main", "java");
  }

  /** Returns a predicate for the classes in the module's packages. */
  DescribedPredicate<JavaClass> classes() {
    DescribedPredicate<JavaClass> own =
        JavaClass.Predicates.resideInAnyPackage(packages.split(",", -1));
    // The packages of the one begin like those of the other.
    return (this == DEPLOY ? own.and(DescribedPredicate.not(DEPLOY_AUTOSCALING.classes())) : own)
        .as(folder);
  }

  @Override
  public String toString() {
    return folder;
  }
}
