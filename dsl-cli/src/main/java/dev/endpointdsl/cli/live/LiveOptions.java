package dev.endpointdsl.cli.live;

import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.cli.command.CommandIo;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * The options with which the service is called.
 *
 * @param region the Region, if it is given
 * @param profile the profile of the AWS configuration, if one is given
 * @param endpointUrl the URL of the service, if it is given
 * @param autoScalingUrl the URL of Application Auto Scaling, if it is given
 * @param cloudWatchUrl the URL of Amazon CloudWatch, if it is given
 * @param hasKeys whether the environment has credentials
 */
record LiveOptions(
    Optional<String> region,
    Optional<String> profile,
    Optional<URI> endpointUrl,
    Optional<URI> autoScalingUrl,
    Optional<URI> cloudWatchUrl,
    boolean hasKeys) {

  private static final String REGION = "--region";
  private static final String PROFILE = "--profile";
  private static final String ENDPOINT_URL = "--endpoint-url";

  static void addTo(CommandDefinition command) {
    command.string(REGION, "REGION", "The Region; by default that of the environment.");
    command.string(PROFILE, "NAME", "The profile of the AWS configuration and credentials.");
    command.string(
        ENDPOINT_URL,
        "URL",
        "The URL of the service, such as that of endpoint-dsl local. At a loopback address,"
            + " credentials and Region may be missing.");
  }

  static LiveOptions of(Arguments arguments, CommandIo io) {
    Optional<URI> sageMaker = url(arguments, io, "SAGEMAKER");
    return new LiveOptions(
        option(arguments, REGION)
            .or(() -> io.variable("AWS_REGION"))
            .or(() -> io.variable("AWS_DEFAULT_REGION")),
        option(arguments, PROFILE),
        sageMaker,
        url(arguments, io, "APPLICATION_AUTO_SCALING").or(() -> local(sageMaker)),
        url(arguments, io, "CLOUDWATCH").or(() -> local(sageMaker)),
        io.variable("AWS_ACCESS_KEY_ID").isPresent()
            && io.variable("AWS_SECRET_ACCESS_KEY").isPresent());
  }

  private static Optional<URI> url(Arguments arguments, CommandIo io, String service) {
    return option(arguments, ENDPOINT_URL)
        .or(() -> io.variable("AWS_ENDPOINT_URL_" + service))
        .or(() -> io.variable("AWS_ENDPOINT_URL"))
        .map(LiveOptions::uri);
  }

  /** The server on this machine has all services; what is tried with it must not reach others. */
  private static Optional<URI> local(Optional<URI> sageMaker) {
    return sageMaker.filter(LiveOptions::isLoopback);
  }

  private static Optional<String> option(Arguments arguments, String name) {
    return arguments.find(name);
  }

  private static URI uri(String text) {
    try {
      URI uri = new URI(text);
      if (uri.getHost() != null && String.valueOf(uri.getScheme()).startsWith("http")) {
        return uri;
      }
    } catch (URISyntaxException e) {
      throw notUrl(text);
    }
    throw notUrl(text);
  }

  private static CommandException notUrl(String text) {
    return CommandException.unreadable(
        ENDPOINT_URL + " " + text + " is not a URL; write one such as http://127.0.0.1:8080");
  }

  /** Checks whether the service is on this machine. */
  boolean isLoopback() {
    return endpointUrl.filter(LiveOptions::isLoopback).isPresent();
  }

  /** Checks whether a URL is one of this machine. */
  static boolean isLoopback(URI url) {
    String host = String.valueOf(url.getHost());
    return host.equals("localhost") || host.equals("[::1]") || host.startsWith("127.");
  }
}
