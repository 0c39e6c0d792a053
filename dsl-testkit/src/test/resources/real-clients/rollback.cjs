// Updates an endpoint and waits, as users of the JavaScript SDK do: node rollback.cjs URL, with the
// folder of the SDK in NODE_PATH. The documents show the lines after the last empty line.
const {
  SageMakerClient,
  UpdateEndpointCommand,
  waitUntilEndpointInService,
} = require('@aws-sdk/client-sagemaker');
const client = new SageMakerClient({ endpoint: process.argv[2] });

async function main() {
  await client.send(
    new UpdateEndpointCommand({ EndpointName: 'churn', EndpointConfigName: 'two' }));
  const waited = await waitUntilEndpointInService(
    { client, maxWaitTime: 600 }, { EndpointName: 'churn' });
  console.log(waited.state);
}
main();
