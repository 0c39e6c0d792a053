package dev.endpointdsl.testkit.internal.operation;

import dev.endpointdsl.testkit.internal.endpoint.TransitionTimings;
import dev.endpointdsl.testkit.internal.request.RequestCheck;
import dev.endpointdsl.testkit.internal.state.Arns;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The options of a server.
 *
 * @param arns the Region and account of its resources
 * @param timings the times that endpoints need to change
 * @param check the check of configurations
 * @param models the names of the models that exist at the start
 * @param lenient whether the models of a configuration may be missing
 * @param fillsDefaults whether describing a configuration adds the service's defaults
 * @param addsServiceMembers whether describing a configuration adds the service's own members
 * @param pageSize the maximum number of entries on a page
 * @param stateFile the file that keeps the account, if any
 */
public record ServerConfig(
    Arns arns,
    TransitionTimings timings,
    RequestCheck check,
    List<String> models,
    boolean lenient,
    boolean fillsDefaults,
    boolean addsServiceMembers,
    int pageSize,
    Optional<Path> stateFile) {}
