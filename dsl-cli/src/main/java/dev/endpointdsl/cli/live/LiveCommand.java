package dev.endpointdsl.cli.live;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.cli.command.Arguments;
import dev.endpointdsl.cli.command.CommandDefinition;
import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.command.Subcommand;
import dev.endpointdsl.deploy.error.DeploymentException;
import java.io.IOException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** A command that calls the service. */
public abstract class LiveCommand implements Subcommand {

  /** Creates the command. */
  protected LiveCommand() {}

  /** Adds the options with which the service is called. */
  protected static void addServiceOptions(CommandDefinition command) {
    LiveOptions.addTo(command);
  }

  @Override
  public final int run(Arguments arguments, CommandIo io) throws IOException, InterruptedException {
    try (SageMakerClients clients = new SageMakerClients(LiveOptions.of(arguments, io))) {
      return run(arguments, io, clients);
    } catch (DeploymentException | InvalidConfigException e) {
      throw CommandException.failed(e.getMessage());
    } catch (SdkException e) {
      throw CommandException.failed(message(e));
    }
  }

  /**
   * Runs the command.
   *
   * @return the exit status
   * @throws DeploymentException if the deployer fails
   * @throws SdkException if a call fails
   * @throws IOException if a file cannot be read or written
   * @throws InterruptedException if the thread is interrupted
   */
  protected abstract int run(Arguments arguments, CommandIo io, SageMakerClients clients)
      throws IOException, InterruptedException;

  private static String message(SdkException e) {
    if (e instanceof AwsServiceException refused && refused.awsErrorDetails() != null) {
      return refused.awsErrorDetails().errorCode()
          + ": "
          + refused.awsErrorDetails().errorMessage();
    }
    String message = String.valueOf(e.getMessage());
    return message.contains("region") ? message + " Add --region, or set AWS_REGION." : message;
  }
}
