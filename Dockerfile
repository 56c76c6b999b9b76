# The service, built from this checkout. Two stages: no compiler in the final image, no root.
FROM debian:bookworm-slim AS build
WORKDIR /src
COPY deploy/packages deploy/packages
RUN apt-get update && xargs -a deploy/packages/build.txt apt-get install -y --no-install-recommends && rm -rf /var/lib/apt/lists/*
COPY Makefile ./
COPY include include
COPY service service
COPY openapi openapi
RUN make -j"$(nproc)" all && strip build/careplan-exchange

FROM debian:bookworm-slim
COPY deploy/packages/image.txt /usr/share/careplan-exchange/packages.txt
RUN apt-get update && xargs -a /usr/share/careplan-exchange/packages.txt apt-get install -y --no-install-recommends && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin careplan
COPY --from=build /src/build/careplan-exchange /usr/bin/careplan-exchange
COPY migrations /usr/share/careplan-exchange/migrations
COPY deploy/viewer /usr/share/careplan-exchange/viewer
COPY deploy/postgresql/roles.sql /usr/share/careplan-exchange/roles.sql
ENV CPX_MIGRATIONS=/usr/share/careplan-exchange/migrations \
    CPX_VIEWER=/usr/share/careplan-exchange/viewer/dist \
    CPX_LISTEN=0.0.0.0:8443 \
    CPX_ADMIN_LISTEN=127.0.0.1:8080
USER careplan
EXPOSE 8443
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s CMD ["curl", "-fsS", "-o", "/dev/null", "http://127.0.0.1:8080/healthz"]
ENTRYPOINT ["careplan-exchange"]
CMD ["serve"]
