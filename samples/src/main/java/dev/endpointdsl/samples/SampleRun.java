package dev.endpointdsl.samples;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;

/** What the samples share: where a configuration goes, and what is printed. */
final class SampleRun {

  private SampleRun() {}

  /** Prints a configuration, creates it, and prints its ARN. */
  static void send(EndpointConfig config, String... args) {
    withClient(args, sageMaker -> create(config, sageMaker));
  }

  /** Lends the client the arguments ask for: nothing for the local one, {@code --aws} for AWS's. */
  static void withClient(String[] args, Consumer<SageMakerClient> work) {
    switch (String.join(" ", args)) {
      case "" -> locally(work);
      case "--aws" -> atAws(work);
      default -> refuse(args, "[--aws]   (without it, nothing leaves this machine)");
    }
  }

  /** Lends a local server: what starts instances is shown where they cost nothing. */
  static void withServer(String[] args, Consumer<LocalSageMaker> work) {
    if (args.length > 0) {
      refuse(args, "  (this one takes none, and nothing leaves this machine)");
    }
    try (LocalSageMaker local = LocalSageMaker.start()) {
      work.accept(local);
    }
  }

  static void create(EndpointConfig config, SageMakerClient sageMaker) {
    System.out.println(config.toPrettyJson());
    String arn = sageMaker.createEndpointConfig(config.toRequest()).endpointConfigArn();
    System.out.println("Created " + arn);
  }

  /** Ends the program, as one that takes other arguments. */
  static void refuse(String[] args, String usage) {
    System.err.println("Unknown arguments: " + List.of(args) + ". Usage: java <sample> " + usage);
    System.exit(2);
  }

  /** A file that lies next to this class. */
  static Path file(String name) {
    URL url = SampleRun.class.getResource(name);
    if (url == null) {
      throw new IllegalArgumentException("There is no " + name + " next to the samples' classes");
    }
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("No path leads to " + url, e);
    }
  }

  private static void locally(Consumer<SageMakerClient> work) {
    try (LocalSageMaker local = LocalSageMaker.start()) {
      work.accept(local.client());
    }
  }

  /** Region and credentials are those the AWS CLI would use too. */
  private static void atAws(Consumer<SageMakerClient> work) {
    try (SageMakerClient sageMaker = SageMakerClient.create()) {
      work.accept(sageMaker);
    }
  }
}
