/**
 * Deploys endpoint configurations, and verifies that each endpoint runs the wanted one.
 * <!-- source of accepted/DeployingBriefly.java -->
 *
 * <pre>{@code
 * EndpointDeployer deployer = EndpointDeployer.create(sageMaker);
 * Deployment deployment = Deployment.builder("churn", config)
 *     .cleanUp(true) // deletes superseded configurations once the new one is live
 *     .build();
 * deployer.plan(deployment).print(System.out); // reads only
 * deployer.deploy(deployment); // returns once the endpoint runs config, otherwise throws
 * }</pre>
 *
 * <p>{@link dev.endpointdsl.deploy.AsyncEndpointDeployer} does the same without blocking. What may
 * fail is in {@link dev.endpointdsl.deploy.error}, and progress is reported to the listeners of
 * {@link dev.endpointdsl.deploy.progress}.
 */
@NullMarked
package dev.endpointdsl.deploy;

import org.jspecify.annotations.NullMarked;
