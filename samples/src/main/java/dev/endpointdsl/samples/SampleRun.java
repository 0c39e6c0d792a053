package dev.endpointdsl.samples;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** Runs the samples: against a local server or Amazon SageMaker, printing what they send. */
final class SampleRun {

  private SampleRun() {}

  /** Creates a configuration with the client that the arguments select. */
  static void send(EndpointConfig config, String... args) {
    withClient(config, args, sageMaker -> create(config, sageMaker));
  }

  /**
   * Runs with the client of a local server that has the models of a configuration, or with Amazon
   * SageMaker's for {@code --aws}.
   */
  static void withClient(EndpointConfig config, String[] args, Consumer<SageMakerClient> work) {
    switch (String.join(" ", args)) {
      case "" -> locally(config, work);
      case "--aws" -> atAws(work);
      default -> refuse(args, "[--aws]   (without it, no request leaves this machine)");
    }
  }

  /** Runs with a local server, on which instances cost nothing. */
  static void withServer(String[] args, Consumer<LocalSageMaker> work) {
    if (args.length > 0) {
      refuse(args, "  (takes no arguments; no request leaves this machine)");
    }
    try (LocalSageMaker local = LocalSageMaker.start()) {
      work.accept(local);
    }
  }

  /** Prints a configuration, creates it, and prints its ARN. */
  static void create(EndpointConfig config, SageMakerClient sageMaker) {
    System.out.println(config.toPrettyJson());
    String arn = sageMaker.createEndpointConfig(config.toRequest()).endpointConfigArn();
    System.out.println("Created " + arn);
  }

  /** Creates models; endpoints of a local server only need their names. */
  static void createModels(SageMakerClient sageMaker, String... names) {
    for (String name : names) {
      sageMaker.createModel(r -> r.modelName(name));
    }
  }

  /** Prints the usage and ends the program with status 2. */
  static void refuse(String[] args, String usage) {
    System.err.println("Unknown arguments: " + List.of(args) + ". Usage: java <sample> " + usage);
    System.exit(2);
  }

  /** Returns the path of a file in this package. */
  static Path file(String name) {
    URL url = SampleRun.class.getResource(name);
    if (url == null) {
      throw new IllegalArgumentException("The samples' package has no file " + name);
    }
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Not a path: " + url, e);
    }
  }

  private static void locally(EndpointConfig config, Consumer<SageMakerClient> work) {
    try (LocalSageMaker local = LocalSageMaker.start()) {
      createModels(local.client(), models(config));
      work.accept(local.client());
    }
  }

  private static String[] models(EndpointConfig config) {
    return Stream.of(config.productionVariants(), config.shadowProductionVariants())
        .flatMap(List::stream)
        .flatMap(variant -> variant.modelName().stream())
        .distinct()
        .toArray(String[]::new);
  }

  /** Runs with the Region and credentials that the AWS CLI would use. */
  private static void atAws(Consumer<SageMakerClient> work) {
    try (SageMakerClient sageMaker = SageMakerClient.create()) {
      work.accept(sageMaker);
    }
  }
}
