// Updates an endpoint and waits, as users of the JavaScript SDK do: node rollback.cjs URL, with the
// SDK's folder in NODE_PATH. Readers are shown the lines after the last empty one.
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
