#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    double *items;
    size_t count;
} Numbers;

static Numbers read_numbers(FILE *in) {
    Numbers numbers = {NULL, 0};
    size_t capacity = 0;
    double number;
    while (fscanf(in, "%lf", &number) == 1) {
        if (numbers.count == capacity) {
            capacity = capacity == 0 ? 16 : 2 * capacity;
            numbers.items = realloc(numbers.items, capacity * sizeof *numbers.items);
            if (numbers.items == NULL) {
                perror("numbers");
                exit(2);
            }
        }
        numbers.items[numbers.count++] = number;
    }
    return numbers;
}

static void print_report(Numbers numbers) {
    double sum = 0;
    double min = numbers.items[0];
    double max = 0;
    for (size_t i = 0; i < numbers.count; i++) {
        double number = numbers.items[i];
        sum += number;
        if (number < min) min = number;
        if (number > max) max = number;
    }
    printf("count %zu\n", numbers.count);
    printf("sum   %.2f\n", sum);
    printf("mean  %.2f\n", sum / numbers.count);
    printf("min   %.2f\n", min);
    printf("max   %.2f\n", max);
}

/* Fisher and Yates: every order is as likely as any other. */
static void shuffle(Numbers numbers) {
    for (size_t i = numbers.count; i > 1; i--) {
        size_t j = (size_t)rand() % i;
        double last = numbers.items[i - 1];
        numbers.items[i - 1] = numbers.items[j];
        numbers.items[j] = last;
    }
}

int main(int argc, char **argv) {
    Numbers numbers = read_numbers(stdin);
    if (numbers.count == 0) {
        fprintf(stderr, "no numbers\n");
        return 1;
    }
    if (argc > 1 && strcmp(argv[1], "--shuffle") == 0) {
        shuffle(numbers);
        for (size_t i = 0; i < numbers.count; i++) printf("%g\n", numbers.items[i]);
    } else {
        print_report(numbers);  
    }
    free(numbers.items);
    return 0;
}
